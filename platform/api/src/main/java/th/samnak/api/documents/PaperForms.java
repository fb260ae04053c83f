package th.samnak.api.documents;

import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.documents.Papers.Agenda;
import th.samnak.api.documents.Papers.Announcement;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.api.documents.Papers.Minutes;
import th.samnak.api.documents.Papers.Order;

/** The forms of ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 that a text can be put into, whatever the file. Digits come out Thai. */
@ProviderType
public interface PaperForms {

    /** หนังสือภายนอก (แบบที่ 1). */
    byte[] externalLetter(ExternalLetter letter);

    /** บันทึกข้อความ (แบบที่ 2). */
    byte[] memorandum(Memorandum memo);

    /** คำสั่ง (แบบที่ 4). */
    byte[] order(Order order);

    /** ประกาศ (แบบที่ 7). */
    byte[] announcement(Announcement announcement);

    /** รายงานการประชุม (แบบที่ 11). */
    byte[] minutes(Minutes minutes);

    /** ระเบียบวาระการประชุม. @throws UnsupportedOperationException where this paper is not made */
    default byte[] agenda(Agenda agenda) {
        throw new UnsupportedOperationException("agenda");
    }
}
