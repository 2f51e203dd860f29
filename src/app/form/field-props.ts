import type { Parameter, ParameterValue } from '../../core/parameters';

/** What every field gets. */
export interface FieldProps<P extends Parameter = Parameter> {
  id: string;
  parameter: P;
  value: ParameterValue;
  changed: boolean;
  /** Why the value cannot be used, in words. */
  reason?: string;
  onChange: (value: ParameterValue) => void;
  onReset: () => void;
  /** Its label stands above already, as the heading of its group. */
  underHeading?: boolean;
}
