package th.samnak.api;

/**
 * A part somebody plays in an agency (handbook of Thai administration, the usual roles of a secretariat).
 * The message key of its name is {@code role.<key>} in lower case.
 *
 * @param key upper-case English name
 */
public record Role(String key) {

    /** หัวหน้าส่วนราชการ: decides whatever has not been delegated. */
    public static final Role HEAD = new Role("HEAD");
    /** รองหัวหน้าส่วนราชการ. */
    public static final Role DEPUTY_HEAD = new Role("DEPUTY_HEAD");
    /** ผู้อำนวยการสำนัก: decides within the unit, proposes upward. */
    public static final Role DIRECTOR = new Role("DIRECTOR");
    /** หัวหน้ากลุ่มงาน: checks and assigns. */
    public static final Role SECTION_HEAD = new Role("SECTION_HEAD");
    /** เจ้าหน้าที่เจ้าของเรื่อง: works on the matter. */
    public static final Role OFFICER = new Role("OFFICER");
    /** เจ้าพนักงานธุรการ: receives, numbers and sends. */
    public static final Role CLERK = new Role("CLERK");
    /** สารบรรณกลาง: receives and dispatches for the whole agency. */
    public static final Role CENTRAL_CLERK = new Role("CENTRAL_CLERK");
    /** นายทะเบียนข้อมูลข่าวสารลับ: keeps the registers of secret documents. */
    public static final Role SECRET_REGISTRAR = new Role("SECRET_REGISTRAR");
    /** ผู้ดูแลระบบ: technical, with no right to decide on business. */
    public static final Role ADMINISTRATOR = new Role("ADMINISTRATOR");
    /** ผู้ตรวจสอบภายใน: reads what was done and verifies it, decides on nothing. */
    public static final Role INTERNAL_AUDITOR = new Role("INTERNAL_AUDITOR");

    /** เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 41). */
    public static final Role DATA_PROTECTION_OFFICER = new Role("DATA_PROTECTION_OFFICER");

    public Role {
        if (!key.matches("[A-Z][A-Z_]{1,40}")) {
            throw new IllegalArgumentException("not a role: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
