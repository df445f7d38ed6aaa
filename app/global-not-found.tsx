import './globals.css';

export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <h1>404</h1>
      </body>
    </html>
  );
}
