/** Who may call what: the gate in front of every path, and the login that all ways in share. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Đăng nhập và quyền truy cập",
        allowedDependencies = {"shared", "audit", "organisation :: account"})
package vn.kehoach.security;
