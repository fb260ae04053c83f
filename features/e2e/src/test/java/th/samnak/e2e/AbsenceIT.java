package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** The head travels, the deputy acts and is told, the head is back. */
@ExtendWith(OpenOffice.class)
class AbsenceIT {

    @Test
    void the_deputy_acts_while_the_head_travels_and_is_told_of_the_return(Office office) {
        try (Desk siriporn = office.desk("siriporn"); Desk wichai = office.phone("wichai"); Desk somchai = office.desk("somchai")) {
            siriporn.open("/studio/absences").press("แจ้งไม่อยู่").sees("ระหว่างนั้นผู้ทำหน้าที่แทนคือ").sees("นายวิชัย รองงาน");
            siriporn.pick("เหตุ", "ไปราชการ").confirm("แจ้งไม่อยู่");
            siriporn.open("/").sees("อำนาจของตำแหน่งอยู่กับผู้ทำหน้าที่แทน");
            wichai.open("/notices").sees("ท่านทำหน้าที่เลขาธิการสำนักงานอัยการสูงสุด แทนนางสิริพร นำราช");
            somchai.open("/studio/absences").sees("นางสิริพร นำราช");
            assertThat(somchai.page().getByText("ไปราชการ").count()).isZero();
            siriporn.press("กลับมาแล้ว").confirm("กลับมาแล้ว");
            siriporn.open("/studio/absences").sees("ใครไม่อยู่");
            assertThat(siriporn.page().locator("#away-band").isVisible()).isFalse();
            wichai.open("/notices").sees("ท่านไม่ต้องทำหน้าที่เลขาธิการสำนักงานอัยการสูงสุด");
            assertThat(siriporn.faults()).isEmpty();
        }
    }
}
