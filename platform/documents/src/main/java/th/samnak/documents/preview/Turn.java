package th.samnak.documents.preview;

import java.awt.geom.AffineTransform;

/** How a telephone was held when it took the picture: the value 1 to 8 that Exif gives as Orientation; mirrored ones are left. */
record Turn(int quarters) {

    private static final int ORIENTATION = 0x0112;
    private static final int MOST_TAGS = 200;

    static Turn of(byte[] file) {
        try {
            return new Turn(quarters(orientation(file)));
        } catch (IndexOutOfBoundsException e) {
            return new Turn(0);
        }
    }

    private static int quarters(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }

    private static int orientation(byte[] file) {
        if (file.length < 4 || two(file, 0, true) != 0xffd8) {
            return 1;
        }
        int at = 2;
        while (two(file, at, true) != 0xffda) {
            if (two(file, at, true) == 0xffe1 && two(file, at + 4, true) == 0x4578) {
                return inTiff(file, at + 10);
            }
            at += 2 + two(file, at + 2, true);
        }
        return 1;
    }

    private static int inTiff(byte[] file, int start) {
        boolean big = file[start] == 'M';
        int directory = start + (two(file, start + 4, big) << (big ? 16 : 0)) + (two(file, start + 6, big) << (big ? 0 : 16));
        int tags = Math.min(two(file, directory, big), MOST_TAGS);
        for (int i = 0; i < tags; i++) {
            int tag = directory + 2 + 12 * i;
            if (two(file, tag, big) == ORIENTATION) {
                return two(file, tag + 8, big);
            }
        }
        return 1;
    }

    private static int two(byte[] file, int at, boolean big) {
        int first = file[at] & 0xff;
        int second = file[at + 1] & 0xff;
        return big ? first << 8 | second : second << 8 | first;
    }

    boolean sideways() {
        return quarters % 2 == 1;
    }

    /** Turns a picture of that size clockwise, so that it stands upright with its corner at the origin. */
    AffineTransform upright(int width, int height) {
        AffineTransform turn = new AffineTransform();
        switch (quarters) {
            case 1 -> turn.translate(height, 0);
            case 2 -> turn.translate(width, height);
            case 3 -> turn.translate(0, width);
            default -> { }
        }
        turn.quadrantRotate(quarters);
        return turn;
    }
}
