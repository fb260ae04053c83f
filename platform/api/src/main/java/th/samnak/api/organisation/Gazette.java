package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the Royal Gazette. The volume of a year is its year of the Buddhist era less 2426 (volume 137 is 2563).
 *
 * @param volume เล่ม, Arabic number; empty where the source does not tell
 * @param part ตอน with its letter, for example {@code 54 ก} or {@code พิเศษ 12 ง}
 * @param page หน้า
 * @param published วันที่ประกาศ
 */
public record Gazette(Optional<Integer> volume, Optional<String> part, Optional<String> page, LocalDate published) {}
