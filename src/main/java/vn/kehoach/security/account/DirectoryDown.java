package vn.kehoach.security.account;

import vn.kehoach.security.refusal.LoginRefused;

/** The directory of the organisation does not answer: nobody knows whether the password is right. */
public class DirectoryDown extends LoginRefused {

    static final int REST = 5;

    private static final long serialVersionUID = 1L;

    /** What went wrong is for the log; people are told to wait. */
    public DirectoryDown() {
        super(503, "Chưa kiểm tra được mật khẩu vì danh bạ của cơ quan không trả lời. Hãy thử lại sau ít phút");
    }

    @Override
    public long seconds() {
        return REST;
    }
}
