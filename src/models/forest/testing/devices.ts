/** Names of the devices that tests run on: written once, run on each that is here. */
import type { DeviceName } from '../device/device';
import { backendsHere } from '../device/testing';

export const devicesHere = async (): Promise<DeviceName[]> => (await backendsHere()).map(({ name }) => name);
