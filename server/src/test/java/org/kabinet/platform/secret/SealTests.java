package org.kabinet.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.database.DataFolder;
import org.kabinet.platform.database.StartupFailure;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SealTests {
    private static final byte[] PLAIN = "what nobody may read".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Seal seal;

    @Autowired
    DataFolder folder;

    @Test
    void what_is_sealed_is_read_again_and_not_seen() {
        byte[] sealed = seal.seal(PLAIN, "one");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("nobody");
        assertThat(seal.open(sealed, "one")).isEqualTo(PLAIN);
        assertThat(seal.seal(PLAIN, "one")).isNotEqualTo(sealed);
    }

    @Test
    void a_mark_is_the_same_each_time_and_another_for_another_purpose() {
        assertThat(seal.mark(PLAIN, "one"))
                .hasSize(32)
                .isEqualTo(seal.mark(PLAIN, "one"))
                .isNotEqualTo(seal.mark(PLAIN, "another"));
    }

    @Test
    void it_opens_for_no_other_purpose_and_not_when_changed() {
        byte[] sealed = seal.seal(PLAIN, "one");
        assertThatThrownBy(() -> seal.open(sealed, "another")).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "one")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_is_kept_in_the_data_folder_for_its_owner_alone() throws Exception {
        Path file = folder.path().resolve("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Seal afterRestart = new Seal(new InstallationKey("", folder));
        assertThat(afterRestart.open(seal.seal(PLAIN, "one"), "one")).isEqualTo(PLAIN);
    }

    @Test
    void the_operators_own_key_is_taken_instead_and_must_be_long() {
        Seal own = new Seal(new InstallationKey("0123456789012345678901234567890123456789", folder));
        assertThatThrownBy(() -> own.open(seal.seal(PLAIN, "one"), "one")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new InstallationKey("short", folder))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("KABINET_SECRET");
    }
}
