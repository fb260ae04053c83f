package th.samnak.correspondence.letter.domain;

import th.samnak.api.access.Secrecy;

/**
 * How a letter leaves the house. The message key of each is {@code correspondence.channel.<NAME>}. Electronic channels are the
 * rule except for ลับที่สุด (ระเบียบงานสารบรรณ (ฉบับที่ 4) พ.ศ. 2564).
 */
public enum Channel {
    ESARABAN(true),
    EMAIL(true),
    POST(false),
    MESSENGER(false);

    private final boolean electronic;

    Channel(boolean electronic) {
        this.electronic = electronic;
    }

    public boolean electronic() {
        return electronic;
    }

    /** Whether a letter of that secrecy may go this way: a secret never by open e-mail, the highest never electronically. */
    public boolean allows(Secrecy secrecy) {
        return switch (this) {
            case ESARABAN -> secrecy != Secrecy.TOP_SECRET;
            case EMAIL -> !secrecy.isSecret();
            case POST -> secrecy != Secrecy.TOP_SECRET;
            case MESSENGER -> true;
        };
    }
}
