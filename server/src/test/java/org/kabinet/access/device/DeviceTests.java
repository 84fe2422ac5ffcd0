package org.kabinet.access.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPUTER | Chrome 141 | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36
            COMPUTER | Yandex Browser 25 | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 YaBrowser/25.8.0.0 Safari/537.36
            COMPUTER | Edge 141 | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0
            COMPUTER | Firefox 145 | Linux | Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
            COMPUTER | Safari 18 | macOS | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15
            PHONE | Safari 18 | iOS 18 | Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1
            PHONE | Chrome 141 | Android 14 | Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36
            PHONE | Samsung Internet 27 | Android 13 | Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A515F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36
            TABLET | Chrome 141 | Android 13 | Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36
            TABLET | Safari 16 | iPadOS | Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1
            PROGRAM | '' | '' | curl/8.5.0
            """)
    void a_device_is_told_in_words(DeviceKind kind, String browser, String system, String agent) {
        assertThat(Device.of(agent)).isEqualTo(new Device(kind, browser, system));
    }

    @Test
    void whatever_a_device_claims_to_be_is_taken_without_failing() {
        assertThat(Device.of(null).words()).isEmpty();
        assertThat(Device.of("Mozilla/5.0 (".repeat(10_000)).words()).isEmpty();
        assertThat(Device.of("Mozilla/5.0 Firefox/145 Windows").words()).isEqualTo("Firefox 145, Windows");
    }
}
