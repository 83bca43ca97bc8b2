package vn.kehoach.organisation.initial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.organisation.RegisterFixture;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class OrganisationImportTest {

    private static final String SMALL =
            """
            units:
              - {code: doan-xa, name: "Đoàn xã", kind: BODY, symbol: ĐX, aliases: ["ĐX"]}
              - {code: thon-1, name: "Chi đoàn thôn 1", parent: doan-xa}
            groups:
              - {code: chi-doan, name: "Các chi đoàn", body: doan-xa, units: [thon-1], people: [an]}
            people:
              - {id: an, familyName: "Lê Văn", givenName: "An", email: an@xa.example, account: true,
                 initialPassword: "mot-lan", roles: [staff], posts: [{unit: thon-1, title: "Bí thư", leader: true}]}
            """;

    private final RegisterFixture register = new RegisterFixture();

    @Test
    void importing_twice_is_the_same_as_importing_once() {
        register.importDemo();
        List<Integer> once = sizes();

        register.importDemo();

        assertThat(sizes()).isEqualTo(once);
        assertThat(register.organisation.resolve("Cơ sở Đoàn", "doan-khoi").units())
                .hasSize(28);
    }

    @Test
    void an_import_is_recorded_with_what_it_changed_and_one_that_changes_nothing_is_not() {
        register.importText(SMALL);
        register.importText(SMALL);
        register.importText(SMALL.replace("Chi đoàn thôn 1", "Chi đoàn thôn Một"));

        assertThat(register.recorded).hasSize(2);
        assertThat(register.recorded.get(0).detail())
                .containsEntry("units", 2)
                .containsEntry("changed", 4)
                .containsEntry("changedUnits", List.of("doan-xa", "thon-1"));
        assertThat(register.recorded.get(1).detail())
                .containsEntry("changed", 1)
                .containsEntry("changedUnits", List.of("thon-1"))
                .containsEntry("changedPeople", List.of());
    }

    private List<Integer> sizes() {
        return List.of(
                register.count("unit"),
                register.count("unit_alias"),
                register.count("unit_group"),
                register.count("unit_group_unit"),
                register.count("unit_group_person"),
                register.count("person"),
                register.count("post"));
    }

    @Test
    void a_later_file_updates_what_it_names_and_leaves_everybody_else() {
        register.importText(SMALL);
        assertThat(register.organisation.unitOf("thon-1").name())
                .as("read before, so that what is remembered of it must be forgotten")
                .isNotEqualTo("Chi đoàn thôn Một");

        register.importText(
                """
                units:
                  - {code: thon-2, name: "Chi đoàn thôn 2", parent: doan-xa}
                  - {code: thon-1, name: "Chi đoàn thôn Một", parent: doan-xa, aliases: ["thôn 1"]}
                people:
                  - {id: binh, familyName: "Trần Thị", givenName: "Bình", email: binh@xa.example,
                     posts: [{unit: thon-2, title: "Bí thư", leader: true}]}
                """);

        assertThat(register.organisation.unitOf("thon-1").name()).isEqualTo("Chi đoàn thôn Một");
        assertThat(register.organisation.resolve("Thôn 1", "doan-xa").known()).isTrue();
        assertThat(register.organisation.leadersOf("thon-1"))
                .extracting(PersonView::name)
                .containsExactly("Lê Văn An");
        assertThat(register.organisation.leadersOf("thon-2"))
                .extracting(PersonView::account)
                .containsExactly(false);
        assertThat(register.accounts.accounts).containsOnlyKeys("an");
    }

    @Test
    void an_account_gets_its_roles_its_units_and_only_the_password_of_the_file() {
        register.importText(SMALL);

        Account account = register.accounts.accounts.get("an");
        assertThat(account.groups()).containsExactlyInAnyOrder("staff", "unit-thon-1");
        assertThat(account.initialPassword()).isEqualTo("mot-lan");
        assertThat(account.toString()).doesNotContain("mot-lan");
        assertThat(register.accounts.groups).containsExactlyInAnyOrder("unit-doan-xa", "unit-thon-1");
    }

    @Test
    void whoever_loses_the_account_loses_the_login_and_stays_a_person() {
        register.importText(SMALL);

        register.importText(
                "people: [{id: an, familyName: Lê Văn, givenName: An, email: an@xa.example, account: false}]");

        assertThat(register.accounts.accounts).isEmpty();
        assertThat(register.organisation.person("an")).map(PersonView::account).contains(false);
        assertThat(register.organisation.unitsOf("an")).isEmpty();
    }

    @Test
    void what_an_administrator_changed_by_hand_is_not_undone_by_the_next_start() {
        register.importDemo();
        register.byHand(by -> by.take("dv-so-du-lich", "unit-so-du-lich", "quantri"));
        register.byHand(by -> by.give("dv-so-noi-vu", "staff", "quantri"));
        register.byHand(by -> by.closeAccount("dv-so-cong-thuong", "quantri"));

        register.importDemo();

        assertThat(register.accounts.accounts.get("dv-so-du-lich").groups()).isEmpty();
        assertThat(register.organisation.unitsOf("dv-so-du-lich")).isEmpty();
        assertThat(register.accounts.accounts.get("dv-so-noi-vu").groups()).contains("staff", "unit-so-noi-vu");
        assertThat(register.accounts.accounts).doesNotContainKey("dv-so-cong-thuong");
    }

    @Test
    void when_the_file_says_the_same_the_file_alone_counts_again() {
        register.importDemo();
        register.byHand(by -> by.take("dv-so-du-lich", "unit-so-du-lich", "quantri"));
        register.byHand(by -> by.give("dv-so-du-lich", "unit-so-du-lich", "quantri"));

        register.importDemo();

        assertThat(register.count("membership_by_hand")).isZero();
        assertThat(register.organisation.unitsOf("dv-so-du-lich")).hasSize(1);
    }

    @Test
    void two_people_may_swap_their_addresses() {
        String two = "people: [{id: a, familyName: Lê, givenName: An, email: %s},"
                + " {id: b, familyName: Lê, givenName: Ba, email: %s}]";
        register.importText(two.formatted("mot@xa.example", "hai@xa.example"));

        register.importText(two.formatted("hai@xa.example", "mot@xa.example"));

        assertThat(register.organisation.person("a")).map(PersonView::email).contains("hai@xa.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        units: [{code: a, name: A, parent: b}]                                  | units[0].parent       | không có đơn vị nào mang mã “b”
        units: [{code: a, name: A, parent: b}, {code: b, name: B, parent: a}]   | units[0].parent       | chính mình
        units: [{code: a, name: A, parent: a}]                                  | units[0].parent       | chính mình
        units: [{code: a, name: A}, {code: a, name: B}]                         | units[1].code         | đã có trong tệp
        units: [{code: Sở Y tế, name: A}]                                       | units[0].code         | không dấu
        units: [{name: A}]                                                      | units[0].code         | bắt buộc
        units: [{code: a}]                                                      | units[0].name         | bắt buộc
        units: [{code: a, name: A, email: khong}]                               | units[0].email        | không phải địa chỉ
        units: [{code: a, name: A, kind: HỘI}]                                  | units[0].kind         | BODY, OFFICE, BOARD, UNIT
        units: [{code: a, name: A, ten: B}]                                     | units[0].ten          | không có trường nào
        groups: [{code: g, name: G, units: [x]}]                                | groups[0].units[0]    | “x”
        groups: [{code: g, name: G, people: [x]}]                               | groups[0].people[0]   | “x”
        groups: [{code: g, name: G, body: x}]                                   | groups[0].body        | “x”
        people: [{id: p, familyName: L, givenName: A}]                          | people[0].email       | bắt buộc
        people: [{id: p, familyName: L, givenName: A, email: a@b.c, account: true, roles: [vua]}] | people[0].roles | “vua”
        people: [{id: p, familyName: L, givenName: A, email: a@b.c, roles: [staff]}] | people[0].roles  | không có tài khoản
        people: [{id: p, familyName: L, givenName: A, email: a@b.c, posts: [{unit: x, title: T}]}] | people[0].posts[0].unit | “x”
        people: [{id: p, familyName: L, givenName: A, email: a@b.c}, {id: q, familyName: L, givenName: B, email: A@B.C}] | people[1].email | “p”
        """)
    void a_mistake_is_refused_with_the_entry_at_fault(String yaml, String entry, String message) {
        assertThatThrownBy(() -> register.importText(yaml))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(entry)
                .extracting(refused -> ((Refused) refused).fields(), InstanceOfAssertFactories.list(FieldError.class))
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(entry);
                    assertThat(error.message()).contains(message);
                });
        assertThat(register.count("unit") + register.count("person")).isZero();
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> register.importText("units:\n  - {code: a, name: [\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dòng");
        assertThatThrownBy(() -> register.importText("chỉ là một câu"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Tệp tổ chức");
        assertThatThrownBy(() -> register.importText("")).isInstanceOf(Refused.class);
    }

    @Test
    void an_address_of_somebody_registered_before_is_not_given_to_another() {
        register.importText(SMALL);

        assertThatThrownBy(() ->
                        register.importText("people: [{id: moi, familyName: L, givenName: M, email: an@xa.example}]"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people[0].email")
                .hasMessageContaining("“an”");
    }
}
