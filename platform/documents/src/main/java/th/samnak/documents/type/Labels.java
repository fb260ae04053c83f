package th.samnak.documents.type;

import th.samnak.api.access.Secrecy;

/** What stands on every page of a secret paper. */
public final class Labels {

    private Labels() {}

    /** Empty for an ordinary one. */
    public static String of(Secrecy secrecy) {
        return switch (secrecy) {
            case ORDINARY -> "";
            case CONFIDENTIAL -> "ลับ";
            case SECRET -> "ลับมาก";
            case TOP_SECRET -> "ลับที่สุด";
        };
    }
}
