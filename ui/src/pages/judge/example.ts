/** A usual week of somebody who does too much at the wrong times. */
export const EXAMPLE = `athlete goal=endurance run=intermediate strength=intermediate
Mon 18:00 lift upper 60min
Tue 18:30 run interval 50min 9km
Wed 18:00 lift back-legs-glutes heavy 60min
Thu 18:30 run tempo 45min 8km
Sat 17:00 lift back-legs-glutes heavy 60min
Sun 08:00 run long 100min 17km
`;
