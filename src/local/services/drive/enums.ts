// The enumerations of DriveApp (developers.google.com/apps-script/reference/drive/access, …/drive/permission).
import { googleEnum } from '../../state/google-object'

export const Access = googleEnum('Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE'])
export const Permission = googleEnum('Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'FILE_ORGANIZER',
  'NONE',
])

export type AccessMember = (typeof Access)[keyof typeof Access]
export type PermissionMember = (typeof Permission)[keyof typeof Permission]
