// Who acts in the SOP; one role in code for the three names the SOP uses for the unit's PPID.

/**
 * SERVICE_OFFICER: Pejabat Bidang Pelayanan Informasi dan Dokumentasi. LEAD_PPID: PPID Utama.
 * UNIT_PPID: PPID Pendukung (OPD). SUPERVISOR: Atasan PPID, or the head of one unit. ADMIN keeps the register and its
 * settings. The last two take part in no step.
 */
export type Role = 'SERVICE_OFFICER' | 'LEAD_PPID' | 'UNIT_PPID' | 'SUPERVISOR' | 'ADMIN'

/** A code of the tab OPD, e.g. "DINKES". */
export type AgencyCode = string
