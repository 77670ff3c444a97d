package ironstride.codec.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches how much comes out of one file on disk, however often it is packed, so that no small file fills a memory or
/// a
/// day. Sizes that archives declare are not asked.
final class Unpacking {

    /// Real archives of years are smaller than 30 GB.
    private static final long MOST = 30L << 30;

    /// Training files pack to a fortieth at best; deflate can make a thousandth.
    private static final long HIGHEST_RATIO = 300;

    /// Below this nothing is a bomb.
    private static final long FREE = 16L << 20;

    /// Bytes that are read ahead and not yet used.
    private static final long AHEAD = 1 << 17;

    /// It unpacks to more than is believable.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        private final String why;

        TooMuch(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    private long packed;
    private long unpacked;

    /// The file on disk.
    InputStream disk(InputStream file, Runnable progress) {
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                packed += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                packed += Math.max(0, count);
                progress.run();
                return count;
            }
        };
    }

    /// Bytes of the file on disk so far.
    long packed() {
        return packed;
    }

    /// What comes out of a packer.
    InputStream watched(InputStream out) {
        return new FilterInputStream(out) {
            private final long before = packed;
            private long mine;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(Math.max(0, count));
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            private void count(long bytes) throws TooMuch {
                mine += bytes;
                unpacked += bytes;
                if (mine > FREE && mine > HIGHEST_RATIO * (packed - before + AHEAD)) {
                    throw new TooMuch("it unpacks to more than " + HIGHEST_RATIO + " times its size");
                }
                if (unpacked > MOST) {
                    throw new TooMuch("it unpacks to more than " + (MOST >> 30) + " GB");
                }
            }
        };
    }
}
