package th.samnak.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadResponseTest {

    @Test
    void a_pdf_may_be_read_inside_our_pages_only() {
        assertThat(DownloadResponse.policy("application/pdf")).isEqualTo("frame-ancestors 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;charset=utf-8", "image/svg+xml", "application/xhtml+xml", "TEXT/HTML", "", "application/octet-stream"})
    void whatever_could_run_is_put_in_a_sandbox(String type) {
        assertThat(DownloadResponse.policy(type)).contains("sandbox").contains("default-src 'none'");
    }

    @Test
    void a_picture_is_shown_and_can_load_nothing() {
        assertThat(DownloadResponse.policy("image/png")).contains("default-src 'none'").doesNotContain("sandbox");
    }
}
