/** What people send as files, looked at before anything keeps it: size, name, type by content, archives, viruses. */
@org.springframework.modulith.ApplicationModule(displayName = "Tệp gửi lên", allowedDependencies = "shared")
package vn.kehoach.upload;
