export function loader(): never {
  throw new Response(null, { status: 404 });
}

// Without a component this would be a resource route, and an unknown address would show a blank page.
export default function NotFound() {
  return null;
}
