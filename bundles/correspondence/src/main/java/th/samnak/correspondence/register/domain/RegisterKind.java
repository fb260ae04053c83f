package th.samnak.correspondence.register.domain;

import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;

/**
 * The registers each unit keeps, each a number series of its own that begins at 1 every calendar year. Message key
 * {@code correspondence.register.<NAME>}.
 */
public enum RegisterKind {
    /** ทะเบียนหนังสือรับ (แบบที่ 13). */
    RECEIPT("receipt", "ทะเบียนหนังสือรับ"),
    /** ทะเบียนหนังสือส่ง (แบบที่ 14). */
    DISPATCH("dispatch", "ทะเบียนหนังสือส่ง"),
    /** ทะเบียนหนังสือภายใน, for registers taken over: memos are numbered in {@link #DISPATCH}, as both print the same number. */
    MEMO("memo", "ทะเบียนหนังสือภายใน"),
    /** ทะเบียนหนังสือเวียน. */
    CIRCULAR("circular", "ทะเบียนหนังสือเวียน"),
    /** ทะเบียนคำสั่ง. */
    ORDER("order", "ทะเบียนคำสั่ง"),
    /** ทะเบียนประกาศ. */
    ANNOUNCEMENT("announcement", "ทะเบียนประกาศ"),
    /** ทะเบียนรับข้อมูลข่าวสารลับ (ทขล.1). */
    SECRET_RECEIPT("secret-receipt", "ทะเบียนรับข้อมูลข่าวสารลับ (ทขล.1)"),
    /** ทะเบียนส่งข้อมูลข่าวสารลับ (ทขล.2). */
    SECRET_DISPATCH("secret-dispatch", "ทะเบียนส่งข้อมูลข่าวสารลับ (ทขล.2)");

    private final String key;
    private final String title;

    RegisterKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The heading printed on the register. */
    public String title() {
        return title;
    }

    /** The number series of this register. @param year calendar year in the Buddhist era */
    public Series series(UnitId unit, int year) {
        return new Series(unit, "correspondence." + key, year);
    }

    public boolean secret() {
        return this == SECRET_RECEIPT || this == SECRET_DISPATCH;
    }

    /** Whether it holds letters that came in. */
    public boolean receipt() {
        return this == RECEIPT || this == SECRET_RECEIPT;
    }
}
