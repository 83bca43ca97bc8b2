package vn.kehoach.security.content;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read; whoever is behind reads the same bytes again. */
final class FixedBody extends HttpServletRequestWrapper {

    private final Bytes bytes;
    private final int length;

    FixedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.bytes = new Bytes(body);
        this.length = body.length;
    }

    @Override
    public int getContentLength() {
        return length;
    }

    @Override
    public long getContentLengthLong() {
        return length;
    }

    @Override
    public ServletInputStream getInputStream() {
        return bytes;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(bytes, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream left;

        Bytes(byte[] body) {
            this.left = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return left.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return left.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return left.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        /** Nobody behind reads asynchronously; all is there at once. */
        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
