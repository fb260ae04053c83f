package th.samnak.announcements.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import th.samnak.announcements.api.Announcements;
import th.samnak.api.errors.RuleViolation;

/** Bytes of a file to text: UTF-8, or Windows-874 when the bytes can be nothing else. */
final class Decoder {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    /** Of the letters of a Thai text in Windows-874, at least so many of a hundred are Thai. */
    private static final int MOSTLY = 60;

    private Decoder() {}

    static String text(byte[] file) {
        if (file.length > Announcements.LARGEST) {
            throw new RuleViolation("announcements.error.too-large", Announcements.LARGEST / (1024 * 1024));
        }
        String text = decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, WINDOWS_874).filter(Decoder::thai))
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .orElseThrow(() -> new RuleViolation("announcements.error.not-utf-8"));
        if (text.isBlank()) {
            throw new RuleViolation("announcements.error.empty");
        }
        return text;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean thai(String text) {
        long letters = text.chars().filter(c -> Character.isLetter(c) || c >= 0x0e31 && c <= 0x0e4e).count();
        long thai = text.chars().filter(c -> c >= 0x0e01 && c <= 0x0e4e).count();
        boolean latinSupplement = text.chars().anyMatch(c -> c >= 0x80 && c < 0xa0);
        return thai > 0 && !latinSupplement && thai * 100 >= letters * MOSTLY;
    }
}
