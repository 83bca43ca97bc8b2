/** Files on their way out: in portions, by range, only so many at once for one person, and each on record. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tệp gửi ra",
        allowedDependencies = {"shared", "audit"})
package vn.kehoach.download;
