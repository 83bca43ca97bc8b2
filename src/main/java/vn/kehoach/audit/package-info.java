/** Nhật ký: who changed what and when, and who was refused; append-only rows, each with the hash of the one before. */
@org.springframework.modulith.ApplicationModule(displayName = "Nhật ký", allowedDependencies = "shared")
package vn.kehoach.audit;
