// The enumerations of ScriptApp (developers.google.com/apps-script/reference/script).
import { googleEnum } from '../../state/google-object'

export const AuthMode = googleEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'])
export const AuthorizationStatus = googleEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED'])
export const EventType = googleEnum('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
])
export const TriggerSource = googleEnum('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'])
export const WeekDay = googleEnum('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
])
