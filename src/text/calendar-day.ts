// Days of the Gregorian calendar as YYYY-MM-DD. No Date object: `new Date('2022-02-30')` is the 2nd of March.

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** How many days a month (1-12) has; 0 for any other number. Leap years follow the Gregorian rule, in every century. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether `day` is written YYYY-MM-DD and is a day of the calendar, years 0001 to 9999. */
export function isCalendarDay(day: string): boolean {
  const { year, month, day: number } = DAY.exec(day)?.groups ?? {};
  return Number(year) >= 1 && Number(number) >= 1 && Number(number) <= daysInMonth(Number(year), Number(month));
}
