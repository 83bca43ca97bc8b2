package vn.kehoach.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about a file, where one is configured: in pieces over its socket (INSTREAM), with a limit on every silence. A
 * scanner that does not answer lets nothing through.
 */
@Component
class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.*) FOUND");

    private final UploadSettings.Clamd settings;

    Clamd(UploadSettings settings) {
        this.settings = settings.clamd();
    }

    void check(Path file) throws Objection {
        if (settings.configured()) {
            judge(ask(file));
        }
    }

    private static void judge(String answer) throws Objection {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            throw Objection.content("chứa mã độc “" + found.group(1).replaceAll("[^\\w.:/-]", "") + "”");
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("clamd answered: {}", answer.replaceAll("[^\\w .:/-]", ""));
            throw noAnswer();
        }
    }

    private String ask(Path file) throws Objection {
        try (Socket socket = new Socket()) {
            int timeout = Math.toIntExact(settings.timeout().toMillis());
            socket.setSoTimeout(timeout);
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return answer(socket.getInputStream());
        } catch (IOException away) {
            LOG.error("clamd at {}:{} cannot be asked: {}", settings.host(), settings.port(), away.toString());
            throw noAnswer();
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Objection noAnswer() {
        return Objection.unavailable("chưa được quét mã độc vì máy quét không trả lời; hãy thử lại sau ít phút");
    }
}
