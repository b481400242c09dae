package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttackTest {

    private final Attack attack = Attack.bundled();

    @Test
    void namesAndTactics() {
        Attack.Technique technique = attack.technique("T1059.001").orElseThrow();

        assertThat(technique.name()).isEqualTo("PowerShell");
        assertThat(technique.tactics()).containsExactly("execution");
        assertThat(technique.state()).isEqualTo(Attack.State.ACTIVE);
        assertThat(Attack.parent("T1059.001")).contains("T1059");
        assertThat(Attack.parent("T1059")).isEmpty();
        assertThat(attack.technique("T0000")).isEmpty();
    }

    @Test
    void revokedIdsLeadToTheirSuccessor() {
        assertThat(attack.current("T1070.001")).isEqualTo("T1685.005");
        assertThat(attack.current("T1059")).isEqualTo("T1059");
        assertThat(attack.current("T0000")).isEqualTo("T0000");
        assertThat(attack.techniques())
                .allSatisfy(t ->
                        assertThat(attack.technique(attack.current(t.id()))).isPresent());
    }

    @Test
    void countsAgreeWithThePublishedOnes() {
        long active = attack.techniques().stream().filter(this::active).count();
        long subTechniques = attack.techniques().stream()
                .filter(this::active)
                .filter(t -> Attack.parent(t.id()).isPresent())
                .count();

        assertThat(active - subTechniques).isEqualTo(222);
        assertThat(subTechniques).isEqualTo(475);
        assertThat(attack.tactics()).hasSize(15);
        assertThat(new String(Resources.bytes("attack/NOTICE.txt"), StandardCharsets.UTF_8))
                .contains("reproduced and distributed with the permission of The MITRE Corporation");
    }

    private boolean active(Attack.Technique technique) {
        return technique.state() == Attack.State.ACTIVE;
    }
}
