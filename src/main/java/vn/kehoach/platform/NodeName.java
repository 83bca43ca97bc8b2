package vn.kehoach.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which node this is, from one start to the next: a name kept in the data folder. Whoever has it holds the lock of its
 * file, and the system gives that back even when the program is killed; so whatever bears the name of this node and was
 * there before belongs to a program that is gone. Where the folder is somebody else's or cannot be written, the name is new.
 */
final class NodeName implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeName.class);
    private static final Pattern KNOWN = Pattern.compile("[0-9a-f-]{36}");

    private final String name;
    private final FileChannel lock;

    private NodeName(String name, FileChannel lock) {
        this.name = name;
        this.lock = lock;
    }

    static NodeName in(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new NodeName(kept(folder.resolve("node-id")) + "@" + host(), channel);
            }
            channel.close();
        } catch (IOException e) {
            LOG.info("Thư mục {} không giữ được tên của máy này: {}", folder.toAbsolutePath(), e.toString());
        }
        return new NodeName(UUID.randomUUID().toString(), null);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProgram) {
            return false;
        }
    }

    private static String kept(Path file) throws IOException {
        if (Files.exists(file)) {
            String known = Files.readString(file).strip();
            if (KNOWN.matcher(known).matches()) {
                return known;
            }
        }
        String name = UUID.randomUUID().toString();
        Files.writeString(file, name + "\n");
        return name;
    }

    /** A folder that was copied to another machine does not make that machine this one. */
    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '-');
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    String value() {
        return name;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
