/**
 * The time zones kept somewhere in a state, a province or a territory. United States: 15 U.S.C. 261-263 and 49 CFR part 71;
 * Canada: the time acts of the provinces. Those with a small part in another zone have both, since an address does not say more.
 */
export const stateZones: Readonly<Record<'US' | 'CA', Readonly<Record<string, string>>>> = {
  US: {
    'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
    'America/Chicago America/New_York': 'FL IN KY MI TN',
    'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
    'America/Chicago America/Denver': 'KS ND NE SD TX',
    'America/Denver': 'CO MT NM UT WY',
    'America/Denver America/Phoenix': 'AZ',
    'America/Boise America/Los_Angeles': 'ID OR',
    'America/Denver America/Los_Angeles': 'NV',
    'America/Los_Angeles': 'CA WA',
    'America/Adak America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
  },
  CA: {
    'America/St_Johns America/Halifax': 'NL',
    'America/Halifax': 'NB NS PE',
    'America/Puerto_Rico America/Toronto': 'QC',
    'America/Toronto America/Winnipeg': 'ON',
    'America/Winnipeg': 'MB',
    'America/Edmonton America/Regina': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Edmonton America/Phoenix America/Vancouver': 'BC',
    'America/Whitehorse': 'YT',
    'America/Edmonton America/Toronto America/Winnipeg': 'NU',
  },
}
