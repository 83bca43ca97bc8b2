/** Which days are worked: Monday to Friday, public holidays, days off instead and days worked instead, as data by year. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "audit", "organisation :: account"})
@org.jspecify.annotations.NullMarked
package vn.kehoach.calendar;
