package vn.kehoach.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.kehoach.shared.Sha256;

/**
 * Ends what goes through it with the hash of all of it: the last 64 bytes that it is given are room for the digits. So no
 * byte of an archive can change unseen, those between its entries neither.
 */
final class SealedStream extends FilterOutputStream {

    static final int ROOM = 64;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] held = new byte[ROOM];
    private int holding;
    private boolean closed;

    SealedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int free = Math.max(0, holding + length - ROOM);
        int ofHeld = Math.min(holding, free);
        pass(held, 0, ofHeld);
        System.arraycopy(held, ofHeld, held, 0, holding - ofHeld);
        holding -= ofHeld;
        pass(bytes, from, free - ofHeld);
        System.arraycopy(bytes, from + free - ofHeld, held, holding, length - free + ofHeld);
        holding += length - free + ofHeld;
    }

    private void pass(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
            out.close();
        }
    }
}
