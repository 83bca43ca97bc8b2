/** What only a demo has: a clock that can be moved, so that half a year passes in minutes. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Chạy thử",
        allowedDependencies = {"organisation :: account", "organisation :: initial", "shared", "platform"})
package vn.kehoach.demo;
