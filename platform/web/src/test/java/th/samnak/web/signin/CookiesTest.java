package th.samnak.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void the_session_cookie_gets_the_flags_that_it_lacks() {
        assertThat(Cookies.withFlags("s=1; Path=/; HttpOnly", false)).isEqualTo("s=1; Path=/; HttpOnly; SameSite=Lax");
        assertThat(Cookies.withFlags("s=1; Path=/", true)).isEqualTo("s=1; Path=/; SameSite=Lax; Secure");
    }

    @Test
    void flags_that_are_there_stay_as_they_are() {
        assertThat(Cookies.withFlags("f=1; Secure; SameSite=Strict", true)).isEqualTo("f=1; Secure; SameSite=Strict");
    }
}
