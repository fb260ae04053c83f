package th.samnak.documents.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures out of files that strangers sent: looked at before they are unpacked, and never larger than they are shown. */
final class Pictures {

    private static final long MOST_PIXELS = 120_000_000;

    private Pictures() {}

    static int count(byte[] file) throws IOException {
        return with(file, reader -> reader.getNumImages(true));
    }

    /** The picture upright, no wider than given. */
    static BufferedImage read(byte[] file, int index, int pixels) throws IOException {
        BufferedImage read = with(file, reader -> {
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            if ((long) width * height > MOST_PIXELS || width < 1 || height < 1) {
                throw new IOException("a picture of " + width + " by " + height);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.min(width, height) / (2 * pixels));
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(index, how);
        });
        return scaled(read, Turn.of(file), pixels);
    }

    private static BufferedImage scaled(BufferedImage picture, Turn turn, int pixels) {
        int wide = turn.sideways() ? picture.getHeight() : picture.getWidth();
        int high = turn.sideways() ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, (double) pixels / wide);
        BufferedImage out = new BufferedImage(
                Math.max(1, (int) Math.round(wide * scale)), Math.max(1, (int) Math.round(high * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, out.getWidth(), out.getHeight());
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(turn.upright(picture.getWidth(), picture.getHeight()));
        pen.drawImage(picture, place, null);
        pen.dispose();
        return out;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private interface Work<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T with(byte[] file, Work<T> work) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
