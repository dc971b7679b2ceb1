type HotlineCall = { callerName: string; suicideRisk: string; extensionName: string };
type Retreat = { guestName: string; addictionDiagnosis: string; lodgeName: string };

export const summarise = (calls: HotlineCall[], retreat: Retreat) => {
  for (const { callerName, extensionName } of calls) {
    console.log('on the line', callerName); // leak: log
    console.log('through', extensionName); // safe
  }
  console.log('arrives', retreat.guestName); // leak: log
  console.log('stays in', retreat.lodgeName); // safe
};
