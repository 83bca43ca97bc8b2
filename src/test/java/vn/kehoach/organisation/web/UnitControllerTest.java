package vn.kehoach.organisation.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.kehoach.organisation.RegisterFixture;

class UnitControllerTest {

    private static final RegisterFixture DEMO = RegisterFixture.demo();

    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new UnitController(DEMO.register())).build();

    @Test
    void a_unit_is_found_without_marks() throws Exception {
        http.perform(get("/api/units").param("q", "so du lich"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(50))
                .andExpect(jsonPath("$.items[0].code").value("so-du-lich"))
                .andExpect(jsonPath("$.items[0].name").value("Đoàn Sở Du lịch"))
                .andExpect(jsonPath("$.items[0].aliases").isArray())
                .andExpect(jsonPath("$.items[0].parent").value("doan-khoi"))
                .andExpect(jsonPath("$.items[0].groups[0]").value("cơ sở Đoàn trực thuộc Đoàn Khối"));
    }

    @Test
    void the_units_of_a_group_come_in_pages() throws Exception {
        http.perform(get("/api/units")
                        .param("group", "cơ sở Đoàn trực thuộc Đoàn Khối")
                        .param("page", "1")
                        .param("size", "20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(28))
                .andExpect(jsonPath("$.items.length()").value(8));
    }
}
