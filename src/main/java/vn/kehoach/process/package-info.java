/** The only place that speaks to the engine: each process has its package below. */
@org.springframework.modulith.ApplicationModule(displayName = "Quy trình")
package vn.kehoach.process;
