package vn.kehoach.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code java -jar kehoach.jar verify FILE}: looks a pack over on any machine, without a database and without a network. */
public final class VerifyCommand {

    private static final String NAME = "verify";
    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;

    private VerifyCommand() {}

    /** Whether the program was started for this. */
    public static boolean isAsked(String... args) {
        return args.length > 0 && NAME.equals(args[0]);
    }

    /** Looks and tells. The exit code is 0 where the pack is whole, otherwise 1. */
    public static int run(String... args) {
        return run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), args);
    }

    static int run(PrintStream out, String... args) {
        if (args.length != 2) {
            out.println("Cách dùng: java -jar kehoach.jar verify TỆP.zip");
            return NOT_WHOLE;
        }
        try {
            Path file = Path.of(args[1]);
            if (!Files.isRegularFile(file)) {
                out.println("Không có tệp: " + PackCheck.shown(args[1]));
                return NOT_WHOLE;
            }
            return tell(PackCheck.of(file), out);
        } catch (IOException | InvalidPathException e) {
            out.println("Không đọc được tệp " + PackCheck.shown(args[1]) + ": " + e.getMessage());
            return NOT_WHOLE;
        }
    }

    private static int tell(PackCheck.Verdict verdict, PrintStream out) {
        verdict.manifest().ifPresent(known -> {
            out.println("Kế hoạch: "
                    + PackCheck.shown(
                            known.plan().number() + " – " + known.plan().title()));
            out.println("Gói lập lúc " + PackCheck.shown(String.valueOf(known.madeAt())) + ", "
                    + known.entries().size() + " mục");
            out.println("Nhật ký: " + verdict.links() + " dòng của kế hoạch; cả chuỗi đứng ở dòng "
                    + known.chain().seq() + ", mã băm "
                    + PackCheck.shown(known.chain().hash()));
            out.println("Mã băm của bảng kê: " + verdict.manifestHash()
                    + " (so với dòng “Lập gói chứng cứ” trong nhật ký của kế hoạch)");
        });
        verdict.faults().forEach(fault -> out.println("✗ " + fault));
        out.println(
                verdict.whole()
                        ? "KẾT QUẢ: gói nguyên vẹn"
                        : "KẾT QUẢ: gói đã bị thay đổi (" + verdict.faults().size() + " điểm)");
        return verdict.whole() ? WHOLE : NOT_WHOLE;
    }
}
