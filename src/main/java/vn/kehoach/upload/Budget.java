package vn.kehoach.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an archive may still hold, with everything inside it. It is counted while reading: what an archive says of itself is
 * believed by nobody.
 */
final class Budget {

    /** Below this a high ratio is that of a small repetitive text, and harms nobody. */
    private static final long SMALL = 10L * 1024 * 1024;

    private final UploadSettings.Archive limits;
    private final long packed;
    private int entries;
    private long unpacked;

    Budget(UploadSettings.Archive limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** Carries an objection through the streams of the JDK. */
    static final class Spent extends IOException {

        private final transient Objection objection;

        Spent(Objection objection) {
            super(objection.getMessage());
            this.objection = objection;
        }

        Objection objection() {
            return objection;
        }
    }

    void entry() throws Objection {
        if (++entries > limits.maxEntries()) {
            throw Objection.content("có quá " + limits.maxEntries() + " mục bên trong");
        }
    }

    private void bytes(long read) throws Spent {
        unpacked += read;
        if (unpacked > limits.maxUnpacked().toBytes()) {
            throw new Spent(Objection.content(
                    "khi giải nén lớn hơn giới hạn " + limits.maxUnpacked().toMegabytes() + " MB"));
        }
        if (unpacked > SMALL && unpacked / Math.max(1, packed) > limits.maxRatio()) {
            throw new Spent(Objection.content("nén quá " + limits.maxRatio() + " lần, giống tệp cố ý làm đầy máy"));
        }
    }

    /** The same content, counted. */
    InputStream counting(InputStream content) {
        return new Counted(content);
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            bytes(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long most) throws IOException {
            long count = super.skip(most);
            bytes(count);
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
