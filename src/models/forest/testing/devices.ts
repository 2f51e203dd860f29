/** Names of the devices that tests run on. */
import type { DeviceName } from '../device/device';
import { backendsHere } from '../device/testing';

export { numbers } from '../device/testing';

export async function devicesHere(): Promise<DeviceName[]> {
  return (await backendsHere()).map(({ name }) => name);
}
