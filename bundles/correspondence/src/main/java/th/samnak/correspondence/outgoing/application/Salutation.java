package th.samnak.correspondence.outgoing.application;

/**
 * คำขึ้นต้นและคำลงท้าย for a kind of addressee.
 *
 * @param opening เรียน, กราบเรียน, นมัสการ; closing: ขอแสดงความนับถือ…
 * @param usedFor for whom, in Thai
 * @param verified whether somebody has checked it against the source
 */
public record Salutation(String opening, String closing, String usedFor, boolean verified) {}
