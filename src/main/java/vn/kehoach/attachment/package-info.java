/** Files: content stored once by its SHA-256, in chunks, streamed in and out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "upload"})
package vn.kehoach.attachment;
