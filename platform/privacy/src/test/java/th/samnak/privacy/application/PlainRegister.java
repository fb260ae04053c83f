package th.samnak.privacy.application;

import java.nio.charset.StandardCharsets;
import th.samnak.api.documents.Papers;

/** Papers whose bytes are what was to be printed, to be read by tests. */
final class PlainRegister implements Papers {

    @Override
    public byte[] externalLetter(ExternalLetter letter) {
        return bytes(letter);
    }

    @Override
    public byte[] memorandum(Memorandum memo) {
        return bytes(memo);
    }

    @Override
    public byte[] order(Order order) {
        return bytes(order);
    }

    @Override
    public byte[] announcement(Announcement announcement) {
        return bytes(announcement);
    }

    @Override
    public byte[] minutes(Minutes minutes) {
        return bytes(minutes);
    }

    @Override
    public byte[] register(RegisterPages pages) {
        return bytes(pages);
    }

    @Override
    public byte[] fileCopy(byte[] paper, Initials initials) {
        return (new String(paper, StandardCharsets.UTF_8) + initials).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Record page) {
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
