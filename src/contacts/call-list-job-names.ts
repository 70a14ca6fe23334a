/** The jobs of a call list: its contacts are decided, and once its time is over it is deleted. */
export const callListJob = { decide: 'call_list.decide', forget: 'call_list.forget' } as const
