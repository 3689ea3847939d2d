// The identifiers of the tabs: chosen by us when a tab is made, so that nothing depends on its title or place.
import { TABS, type Tab } from '../../core/register/tabs'

const FIRST_ID = 1001

export const sheetIdOf = (tab: Tab): number => FIRST_ID + TABS.indexOf(tab)
