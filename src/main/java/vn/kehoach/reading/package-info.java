/** From a document to a structured plan: text, dates, structure, obligations, and what a careful reader would ask. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.kehoach.reading;
