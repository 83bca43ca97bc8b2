-- Liên kết mở một văn bản mà không đăng nhập: chỉ giữ mã băm của khóa.
create table document_key (
    key_hash    text primary key,
    delivery_id uuid        not null references delivery,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  text
);
create index document_key_of_delivery on document_key (delivery_id);
-- Lần đầu văn bản được mở bằng liên kết.
alter table delivery add column opened_at timestamptz;
