/** What the installation stands on: its database, its way of refusing, its first page. */
@org.springframework.modulith.ApplicationModule(displayName = "Nền tảng", allowedDependencies = "shared")
package vn.kehoach.platform;
