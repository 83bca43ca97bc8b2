package vn.kehoach.security.account;

import vn.kehoach.security.refusal.LoginRefused;

/** The organisation vouches for that person, but our register does not know whom they work for. */
public class NotRegistered extends LoginRefused {

    private static final long serialVersionUID = 1L;

    NotRegistered() {
        super(
                403,
                "Tài khoản của cơ quan đúng, nhưng đồng chí chưa có tên trong sổ tổ chức của Kehoach."
                        + " Hãy báo quản trị viên");
    }
}
