package vn.kehoach.security.envelope;

import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that is there as a whole. */
final class Arrived implements InputBuffer {

    private final ByteBuffer left;

    Arrived(byte[] bytes) {
        left = ByteBuffer.wrap(bytes);
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) {
        int length = left.remaining();
        if (length == 0) {
            return -1;
        }
        reader.setByteBuffer(left.slice());
        left.position(left.limit());
        return length;
    }

    @Override
    public int available() {
        return left.remaining();
    }
}
