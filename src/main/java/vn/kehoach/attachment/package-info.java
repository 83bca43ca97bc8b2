/** Files: content stored once by its SHA-256, in chunks, streamed in and out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "audit", "upload"})
package vn.kehoach.attachment;
