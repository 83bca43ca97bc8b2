package vn.kehoach.platform;

import java.nio.file.Path;

/** Another Kehoach runs on the same data folder. */
class FolderInUse extends RuntimeException {

    FolderInUse(Path folder) {
        super("Thư mục dữ liệu " + folder.toAbsolutePath().normalize() + " đang được một Kehoach khác sử dụng");
    }
}
